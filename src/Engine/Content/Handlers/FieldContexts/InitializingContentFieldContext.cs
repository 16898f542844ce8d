namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item is given its first values.</summary>
public class InitializingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
