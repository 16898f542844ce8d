namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A draft is saved.</summary>
public class SaveDraftContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
