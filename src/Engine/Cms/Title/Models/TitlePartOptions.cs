namespace OrchardCore.Title.Models;

/// <summary>Whether a title is typed or made from a pattern.</summary>
public enum TitlePartOptions
{
    Editable,
    GeneratedDisabled,
    GeneratedHidden,
    EditableRequired,
}
