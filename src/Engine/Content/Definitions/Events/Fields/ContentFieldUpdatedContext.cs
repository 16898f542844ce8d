namespace OrchardCore.ContentTypes.Events;

/// <summary>A part's field changed.</summary>
public class ContentFieldUpdatedContext : ContentPartFieldContext;
