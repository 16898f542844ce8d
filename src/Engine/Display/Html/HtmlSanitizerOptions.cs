using Ganss.Xss;

namespace OrchardCore.Infrastructure.Html;

/// <summary>What the sanitizer lets through, as steps over its defaults.</summary>
public class HtmlSanitizerOptions
{
    public List<Action<HtmlSanitizer>> Configure { get; } = [];
}
