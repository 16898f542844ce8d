using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Renders Liquid that is held as text, such as a pattern or a template in a setting. Text that was rendered before is not parsed again.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>Renders to a writer.</summary>
    Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    /// <summary>Renders to content that a view can write as it is.</summary>
    Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    /// <summary>Renders to a string.</summary>
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    /// <summary>Whether the text is a template; if not, <paramref name="errors"/> say where and why.</summary>
    bool Validate(string template, out IEnumerable<string> errors);
}
