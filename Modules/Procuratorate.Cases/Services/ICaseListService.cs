using OrchardCore.ContentManagement;

namespace Procuratorate.Cases.Services;

/// <summary>Published cases in the order that visitors see.</summary>
public interface ICaseListService
{
    /// <summary>Counts the cases of a column; of the whole site when it is null.</summary>
    Task<CaseTally> TallyAsync(string? columnId);

    /// <summary>Some of the cases that pass a filter, the newest first.</summary>
    /// <param name="columnId">The column; null for the whole site.</param>
    /// <param name="filter">What the list is narrowed down to.</param>
    /// <param name="skip">Cases before.</param>
    /// <param name="take">Cases wanted, 1 or more.</param>
    Task<IReadOnlyList<ContentItem>> ListAsync(string? columnId, CaseFilter filter, int skip, int take);

    /// <summary>Some of the cases of a batch, in the batch's order.</summary>
    Task<IReadOnlyList<ContentItem>> ListBatchAsync(string batchId, int skip, int take);

    /// <summary>How many published cases a batch has.</summary>
    Task<int> CountBatchAsync(string batchId);

    /// <summary>The cases right before and after one in its batch; null at the ends and for a case without a batch.</summary>
    Task<CaseNeighbours> FindNeighboursAsync(ContentItem item);

    /// <summary>Whether another case has that place in the batch.</summary>
    Task<bool> IsTakenAsync(string batchId, int position, string contentItemId);

    /// <summary>The names of 承办院 in use, for an editor to choose from.</summary>
    Task<IReadOnlyList<string>> ListOrgansAsync();
}
