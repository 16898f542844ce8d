namespace OrchardSite.Engine.Cms.Contents.Editing;

/// <summary>Somebody saved the item while it was being edited.</summary>
/// <param name="Author">Who.</param>
/// <param name="ModifiedUtc">When.</param>
/// <param name="Token">The state that the item is in now; a form that carries it replaces that state knowingly.</param>
internal sealed record EditConflict(string Author, DateTime? ModifiedUtc, string Token);
