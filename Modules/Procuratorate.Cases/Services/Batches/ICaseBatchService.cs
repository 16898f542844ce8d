namespace Procuratorate.Cases.Services.Batches;

/// <summary>Knows the site's batches (批次).</summary>
public interface ICaseBatchService
{
    /// <summary>The published batches, the newest first.</summary>
    Task<IReadOnlyList<CaseBatch>> ListAsync();

    /// <summary>The batches that an editor can choose from: drafts too, the newest first.</summary>
    Task<IReadOnlyList<CaseBatch>> ListLatestAsync();

    /// <summary>The published batch with that id; null when there is none.</summary>
    Task<CaseBatch?> FindAsync(string? batchId);

    /// <summary>The batch of that number, published or draft; null when there is none.</summary>
    Task<CaseBatch?> FindLatestAsync(string level, int number);

    /// <summary>Whether the present user may make a batch.</summary>
    Task<bool> MayCreateAsync();

    /// <summary>The batch of that number, made and published when there is none yet.</summary>
    /// <returns>Its content item id; null when there is none and the present user may not make one.</returns>
    Task<string?> FindOrCreateAsync(string level, int number);
}
