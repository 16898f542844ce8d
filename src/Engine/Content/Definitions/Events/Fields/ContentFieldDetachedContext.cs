namespace OrchardCore.ContentTypes.Events;

/// <summary>A part lost a field.</summary>
public class ContentFieldDetachedContext : ContentPartFieldContext;
