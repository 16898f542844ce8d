namespace OrchardCore.ContentManagement;

/// <summary>A part of a content item: a JSON object under the item, by the name that the type gives it.</summary>
public class ContentPart : ContentElement;
