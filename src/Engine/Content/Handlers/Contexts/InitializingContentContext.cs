namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item is given its first values.</summary>
public class InitializingContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
