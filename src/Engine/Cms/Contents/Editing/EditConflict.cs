using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Editing;

/// <summary>Somebody saved the item while it was being edited.</summary>
/// <param name="Author">Who.</param>
/// <param name="ModifiedUtc">When.</param>
/// <param name="Token">The state that the item is in now; a form that carries it replaces that state knowingly.</param>
/// <param name="Theirs">What was saved.</param>
internal sealed record EditConflict(string Author, DateTime? ModifiedUtc, string Token, ContentItem Theirs)
{
    /// <summary>The conflict with what is saved now. Theirs is a copy: the item itself is what the form is put into.</summary>
    public static EditConflict With(ContentItem latest) => new(latest.Author ?? string.Empty, latest.ModifiedUtc, EditToken.Of(latest), latest.Clone());
}
