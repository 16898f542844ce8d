namespace OrchardCore.ContentTypes.Events;

/// <summary>A part came to be.</summary>
public class ContentPartCreatedContext : ContentPartContext;
