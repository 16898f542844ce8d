using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>What a template must be: of a shape's name, not too long, and Liquid.</summary>
internal sealed partial class TemplateRules(ILiquidTemplateManager liquid, IStringLocalizer<TemplateRules> S)
{
    public const int MaxNameLength = 255;

    /// <summary>In characters. The longest template of the public theme has a twentieth of it.</summary>
    public const int MaxContentLength = 100_000;

    /// <summary>Each with the property that it is about.</summary>
    public IEnumerable<(string Property, string Problem)> Check(string? name, string? content)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return ("Name", S["The name is required."]);
        }
        else if (name.Length > MaxNameLength || !ShapeName().IsMatch(name))
        {
            yield return ("Name", S["“{0}” is no name of a template: it is letters, digits and underscores, as in Content__News.", name]);
        }

        if (content?.Length > MaxContentLength)
        {
            yield return ("Content", S["The template has {0} characters; at most {1} are allowed.", content.Length, MaxContentLength]);
        }
        else if (!liquid.Validate(content ?? string.Empty, out var errors))
        {
            yield return ("Content", S["The template is not right: {0}", string.Join(' ', errors)]);
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex ShapeName();
}
