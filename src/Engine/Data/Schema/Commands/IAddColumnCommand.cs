namespace YesSql.Sql.Schema;

/// <summary>A column that a table gets.</summary>
public interface IAddColumnCommand : ICreateColumnCommand { }
