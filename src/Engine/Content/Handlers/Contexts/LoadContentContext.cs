namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item has come from the store.</summary>
public class LoadContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
