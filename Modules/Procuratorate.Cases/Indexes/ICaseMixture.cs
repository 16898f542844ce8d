namespace Procuratorate.Cases.Indexes;

/// <summary>What lists of cases can be narrowed by.</summary>
public interface ICaseMixture
{
    string? ColumnId { get; }

    bool IsMain { get; }

    string? Level { get; }

    string? Category { get; }

    string? BatchId { get; }

    string? Organ { get; }

    int Year { get; }
}
