using OrchardSite.Engine.Cms.ContentTypes.Display;

namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>The page on which a part of a type, or a field of a part, is edited.</summary>
/// <param name="Owner">The name of the type or part.</param>
/// <param name="OwnerTitle">What people see of it.</param>
/// <param name="Name">The name of the part or field.</param>
/// <param name="Kind">The part or field itself, such as <c>TextField</c>.</param>
/// <param name="HasDescription">Whether it has a description of its own.</param>
/// <param name="BackUrl">Where one came from.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Editors">The editors to choose from.</param>
/// <param name="DisplayModes">The ways to show it.</param>
/// <param name="Settings">The settings of its kind.</param>
internal sealed record EditMemberPage(
    string Owner,
    string OwnerTitle,
    string Name,
    string Kind,
    bool HasDescription,
    string BackUrl,
    EditMemberViewModel Form,
    IReadOnlyList<EditorChoice> Editors,
    IReadOnlyList<EditorChoice> DisplayModes,
    object Settings);
