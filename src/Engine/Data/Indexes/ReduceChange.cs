using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Indexes;

/// <summary>What a flush does to one row of a reduced index.</summary>
internal sealed class ReduceChange
{
    public List<(IIndex Row, long DocumentId)> Added { get; } = [];

    public List<(IIndex Row, long DocumentId)> Removed { get; } = [];

    /// <summary>A document written twice in one flush takes back a row that this flush added and that is not written yet.</summary>
    public bool Retract(long documentId)
    {
        var position = Added.FindIndex(added => added.DocumentId == documentId);
        if (position < 0)
        {
            return false;
        }

        Added.RemoveAt(position);
        return true;
    }
}
