namespace OrchardCore.ContentFields.Settings;

/// <summary>The values that a text may take.</summary>
public class TextFieldPredefinedListEditorSettings
{
    public string? DefaultValue { get; set; }

    public EditorOption Editor { get; set; }

    public ListValueOption[] Options { get; set; } = [];
}
