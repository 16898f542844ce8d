namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A draft is saved.</summary>
public class SaveDraftContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
