use std::{sync::Arc,time::Instant};
use nytta_portfolio::{*,booked::*,record::*,totals::Totals,followup::*};
use serde_json::{json,Value,Map};
fn id(t:&str)->Id{Id::parse(t).unwrap()}
fn put(p:&mut Portfolio,n:&str,k:Kind,f:Value){let mut c:Map<String,Value>=Map::new();for field in k.fields(){let e=match field.shape{Shape::Flag=>json!(false),Shape::Count if !field.optional=>json!(1),Shape::References|Shape::Choices(_)|Shape::Percents=>json!([]),s if s.has_entries()=>json!({}),_=>Value::Null};c.insert(field.name.to_owned(),e);}c.extend(f.as_object().unwrap().clone());p.put(id(n),Record::from_value(k,Value::Object(c)).unwrap());}
fn main(){let mut p=Portfolio::default();
put(&mut p,"k",Kind::DecisionKind,json!({"name":"k","bodies":[],"effect":"allocate"}));
put(&mut p,"d",Kind::Decision,json!({"name":"k","kind":"k","body":"b","status":"decided","date":"2008-01-01"}));
for a in 0..5{put(&mut p,&format!("a{a}"),Kind::Area,json!({"name":"A"}));}
for i in 0..10000{let n=format!("p{i:06}");put(&mut p,&n,Kind::Project,json!({"code":n,"name":"P","area":format!("a{}",i%5)}));
put(&mut p,&format!("l{n}"),Kind::CostLine,json!({"project":n,"name":"L","life_cycle":"project","current":{"2008":{"low":null,"likely":"100000","high":null},"2009":{"low":null,"likely":"100000","high":null}}}));
put(&mut p,&format!("d{n}"),Kind::DecisionLine,json!({"decision":"d","frame":"f","project":n,"amount":"200000"}));
put(&mut p,&format!("f{n}"),Kind::Forecast,json!({"project":n,"period":"2008-T2","date":"2008-09-01","person":"x","amounts":{"2008":"120000","2009":"90000"}}));
put(&mut p,&format!("s{n}"),Kind::StatusReport,json!({"project":n,"period":"2008-T2","date":"2008-09-01","person":"x","progress":"40","progress_method":"m"}));
put(&mut p,&format!("b{n}"),Kind::AnnualBudget,json!({"project":n,"year":"2008","amount":"100000"}));
}
let ids:Vec<Id>=p.projects().keys().cloned().collect();
for m in 0..48{let month=Month::new(Year::new(2007+m/12).unwrap(),(m%12+1) as u8).unwrap();
let s=ids.iter().enumerate().map(|(i,d)|BookedSum{project:Some(d.clone()),contract:(i%3==0).then(||id("c")),month,amount:Money::from_whole_sek(i as i64*7%9000+1).unwrap()}).collect();
p.booked_mut().put(id(&format!("m{m:02}")),Arc::new(BatchSums::new(s)));}
let t=Totals::of(&p);
for period in ["2010-T3","2008-T2"]{let period:Period=period.parse().unwrap();
for _ in 0..6{let s=Instant::now();let f=FollowUp::of(&p,&t,period);let a=s.elapsed();let g=By::Grouping(Grouping::Area).groups(&p);let b=s.elapsed();let r:Vec<_>=g.iter().map(|g|f.cells(&p,&g.scope)).collect();println!("{period} pass {a:?} groups {b:?} rows {:?} {}",s.elapsed(),r.len());}}
}
