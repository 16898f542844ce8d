namespace OrchardCore.ContentTypes.Events;

/// <summary>A type changed.</summary>
public class ContentTypeUpdatedContext : ContentTypeContext;
