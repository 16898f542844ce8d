using OrchardSite.Engine.Cms.ContentTypes.Display;

namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels.Members;

/// <summary>The page on which a part of a type, or a field of a part, is edited.</summary>
/// <param name="Member">What is edited.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Editors">The editors to choose from.</param>
/// <param name="DisplayModes">The ways to show it.</param>
/// <param name="Settings">The settings of its kind.</param>
internal sealed record EditMemberPage(
    DefinitionMember Member,
    EditMemberViewModel Form,
    IReadOnlyList<EditorChoice> Editors,
    IReadOnlyList<EditorChoice> DisplayModes,
    object Settings);
