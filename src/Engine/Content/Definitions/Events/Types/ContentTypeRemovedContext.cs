namespace OrchardCore.ContentTypes.Events;

/// <summary>A type is gone.</summary>
public class ContentTypeRemovedContext : ContentTypeContext;
