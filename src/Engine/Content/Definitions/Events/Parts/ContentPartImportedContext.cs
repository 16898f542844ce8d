namespace OrchardCore.ContentTypes.Events;

/// <summary>A part came in from elsewhere.</summary>
public class ContentPartImportedContext : ContentPartContext;
