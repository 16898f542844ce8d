namespace OrchardCore.ContentTypes.Events;

/// <summary>A part is gone.</summary>
public class ContentPartRemovedContext : ContentPartContext;
