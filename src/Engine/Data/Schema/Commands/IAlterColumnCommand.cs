namespace YesSql.Sql.Schema;

/// <summary>A column that changes its type.</summary>
public interface IAlterColumnCommand : IColumnCommand
{
    IAlterColumnCommand WithType(Type dbType, int? length);
    IAlterColumnCommand WithType(Type dbType, byte precision, byte scale);
}
