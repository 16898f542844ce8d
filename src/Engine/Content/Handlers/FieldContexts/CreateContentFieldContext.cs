namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is stored for the first time.</summary>
public class CreateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
