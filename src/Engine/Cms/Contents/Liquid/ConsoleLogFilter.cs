using System.Text.Json;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary>
/// <c>console_log</c>: writes a value to the console of the browser while a site is being developed; nothing elsewhere. The page carries the
/// value as data, which a script of the site's own prints: the site's policy runs no script that stands in a page.
/// </summary>
internal sealed class ConsoleLogFilter(IHostEnvironment environment) : ILiquidFilter
{
    private const int MaxDepth = 5;

    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (!environment.IsDevelopment())
        {
            return NilValue.Instance;
        }

        context.Services.GetRequiredService<IResourceManager>().RegisterResource("script", "contents-console").AtFoot();
        // The serializer writes '<' as an escape, so that no value can end the script.
        var json = JsonSerializer.Serialize(Plain(input, context, MaxDepth));
        return new HtmlContentValue(new HtmlString($"<script type=\"application/json\" data-console>{json}</script>"));
    }

    private static object? Plain(FluidValue value, LiquidTemplateContext context, int depth) => value.Type switch
    {
        FluidValues.Nil or FluidValues.Empty or FluidValues.Blank => null,
        FluidValues.Boolean => value.ToBooleanValue(),
        FluidValues.Number => value.ToNumberValue(),
        FluidValues.Array when depth > 0 => value.Enumerate(context).Select(item => Plain(item, context, depth - 1)).ToList(),
        _ => ContentLiquid.Item(value) is { } item ? (object)item
            : value.ToObjectValue() is IShape shape ? shape.Metadata.Type
            : value.ToStringValue(),
    };
}
