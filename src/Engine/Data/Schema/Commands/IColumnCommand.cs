namespace YesSql.Sql.Schema;

/// <summary>A column as it is being described.</summary>
public interface IColumnCommand : ITableCommand
{
    string ColumnName { get; }
    Type DbType { get; }
    object? Default { get; }
    int? Length { get; }
    byte? Precision { get; }
    byte? Scale { get; }
    IColumnCommand Unlimited();
    IColumnCommand WithDefault(object? @default);
    IColumnCommand WithLength(int? length);
}
