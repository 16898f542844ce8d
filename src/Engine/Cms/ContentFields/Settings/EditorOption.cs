namespace OrchardCore.ContentFields.Settings;

/// <summary>How a predefined list is offered.</summary>
public enum EditorOption
{
    Radio,
    Dropdown,
}
