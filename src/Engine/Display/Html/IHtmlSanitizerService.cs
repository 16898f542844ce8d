namespace OrchardCore.Infrastructure.Html;

/// <summary>Removes from HTML what could harm a reader.</summary>
public interface IHtmlSanitizerService
{
    string Sanitize(string html);
}
