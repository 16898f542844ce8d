namespace OrchardCore.DisplayManagement.Title;

/// <summary>The title of the page, from the parts that views add.</summary>
public interface IPageTitleBuilder
{
    void Clear();

    void SetFixedTitle(IHtmlContent title);

    void AddSegment(IHtmlContent segment, string position = "0");

    IHtmlContent GenerateTitle(IHtmlContent? separator);
}
