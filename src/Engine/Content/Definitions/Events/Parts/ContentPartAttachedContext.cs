namespace OrchardCore.ContentTypes.Events;

/// <summary>A type got a part.</summary>
public class ContentPartAttachedContext : ContentTypePartContext;
