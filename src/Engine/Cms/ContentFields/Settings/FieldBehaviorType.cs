namespace OrchardCore.ContentFields.Settings;

/// <summary>Whether a text is typed or made from a pattern.</summary>
public enum FieldBehaviorType
{
    Editable,
    GeneratedDisabled,
    GeneratedHidden,
}
