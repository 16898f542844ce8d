using Ganss.Xss;
using Microsoft.Extensions.Options;
using OrchardCore.Infrastructure.Html;
using HtmlSanitizerOptions = OrchardCore.Infrastructure.Html.HtmlSanitizerOptions;

namespace OrchardSite.Engine.Display.Html;

internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    private readonly HtmlSanitizer _sanitizer = new();

    public HtmlSanitizerService(IOptions<HtmlSanitizerOptions> options)
    {
        foreach (var configure in options.Value.Configure)
        {
            configure(_sanitizer);
        }
    }

    public string Sanitize(string html) => string.IsNullOrEmpty(html) ? string.Empty : _sanitizer.Sanitize(HtmlDepth.Limit(html));
}
