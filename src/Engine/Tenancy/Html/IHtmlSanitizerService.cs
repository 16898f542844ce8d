namespace OrchardCore.Infrastructure.Html;

/// <summary>Removes from HTML what must not stand in a page.</summary>
public interface IHtmlSanitizerService
{
    string Sanitize(string html);
}
