using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Contents.Editing;

/// <summary>What came of a posted editor: a saved item, or the editor with what was typed and why it was not saved.</summary>
internal sealed record EditOutcome(bool IsSaved, ContentItem ContentItem, IShape Editor, EditConflict? Conflict);
