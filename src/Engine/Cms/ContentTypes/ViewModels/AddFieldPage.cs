namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>The page on which a field is added.</summary>
internal sealed record AddFieldPage(string PartName, string PartDisplayName, string BackUrl, IReadOnlyList<(string Name, string Title)> FieldTypes, AddFieldViewModel Form);
