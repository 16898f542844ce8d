namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item has its parts.</summary>
public class ActivatedContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
