namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item has come from the store.</summary>
public class LoadContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
