using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Templates.Models;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>Says in the user's language why a template is not used.</summary>
internal sealed class TemplateFailureTexts(TemplateFailures failures, LiquidReasons reasons, ILocalClock clock, IStringLocalizer<TemplateFailureTexts> S)
{
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(TemplateSet set, IEnumerable<KeyValuePair<string, Template>> templates)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, template) in templates)
        {
            if (await OfAsync(set, name, template) is { } text)
            {
                texts[name] = text;
            }
        }

        return texts;
    }

    public async Task<string?> OfAsync(TemplateSet set, string name, Template template)
    {
        if (failures.Find(set, name, template.Content ?? string.Empty) is not { } failure)
        {
            return null;
        }

        // What cannot be read as Liquid says its line itself.
        var reason = reasons.Describe(failure.Reason);
        var why = failure.Line is { } line && failure.Reason is not LiquidParseException ? S["Line {0}: {1}", line, reason].Value : reason;
        var time = await clock.ConvertToLocalAsync(new DateTimeOffset(failure.FailedUtc, TimeSpan.Zero));
        return S["It failed on {0:g}; visitors see the page without it. {1}", time, why].Value;
    }
}
