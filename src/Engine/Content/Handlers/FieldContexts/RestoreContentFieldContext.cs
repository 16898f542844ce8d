namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An older version becomes the latest again.</summary>
public class RestoreContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
