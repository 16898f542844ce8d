namespace OrchardCore.ContentTypes.Events;

/// <summary>A type came in from elsewhere.</summary>
public class ContentTypeImportedContext : ContentTypeContext;
