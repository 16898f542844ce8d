namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item has its parts.</summary>
public class ActivatedContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
