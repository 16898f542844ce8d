namespace OrchardCore.ContentTypes.Events;

/// <summary>A type came to be.</summary>
public class ContentTypeCreatedContext : ContentTypeContext;
