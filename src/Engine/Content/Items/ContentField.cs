namespace OrchardCore.ContentManagement;

/// <summary>A field of a part: a JSON object under the part.</summary>
public class ContentField : ContentElement;
