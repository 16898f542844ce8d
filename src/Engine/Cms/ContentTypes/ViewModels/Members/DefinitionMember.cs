namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels.Members;

/// <summary>A part of a type, or a field of a part, as it is defined.</summary>
/// <param name="Owner">The name of the type or part.</param>
/// <param name="OwnerTitle">What people see of it.</param>
/// <param name="Name">The name of the part or field.</param>
/// <param name="Kind">The part or field itself, such as <c>TextField</c>.</param>
/// <param name="HasDescription">Whether it has a description of its own.</param>
/// <param name="Form">How it is named and shown.</param>
/// <param name="SaveAction">The action that saves it.</param>
/// <param name="BackUrl">Where one came from.</param>
internal sealed record DefinitionMember(
    string Owner,
    string OwnerTitle,
    string Name,
    string Kind,
    bool HasDescription,
    EditMemberViewModel Form,
    string SaveAction,
    string BackUrl);
