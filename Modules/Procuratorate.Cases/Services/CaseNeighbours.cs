using OrchardCore.ContentManagement;

namespace Procuratorate.Cases.Services;

/// <summary>The cases before and after one in its batch.</summary>
/// <param name="Previous">Null when it is the first.</param>
/// <param name="Next">Null when it is the last.</param>
public sealed record CaseNeighbours(ContentItem? Previous, ContentItem? Next);
