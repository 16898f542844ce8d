namespace OrchardCore.ContentTypes.Events;

/// <summary>A type's part changed.</summary>
public class ContentTypePartUpdatedContext : ContentTypePartContext;
