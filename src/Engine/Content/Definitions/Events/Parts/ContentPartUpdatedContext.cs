namespace OrchardCore.ContentTypes.Events;

/// <summary>A part changed.</summary>
public class ContentPartUpdatedContext : ContentPartContext;
