namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is stored for the first time; a handler may call it off.</summary>
public class CreateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    public bool Cancel { get; set; }
}
