namespace OrchardCore.ContentTypes.Events;

/// <summary>A type lost a part.</summary>
public class ContentPartDetachedContext : ContentTypePartContext;
