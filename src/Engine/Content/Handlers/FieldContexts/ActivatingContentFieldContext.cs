namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item gets its fields.</summary>
public class ActivatingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
